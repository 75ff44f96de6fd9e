using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.FieldNotes;

/// <summary>Reads a note of a contact.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetFieldNote(Guid Id) : IQuery<FieldNoteResponse>
{
    internal sealed class Handler(IReads<FieldNote> reads) : IQueryHandler<GetFieldNote, FieldNoteResponse>
    {
        public Task<FieldNoteResponse> Handle(GetFieldNote request, CancellationToken cancellationToken)
        {
            var id = new FieldNoteId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(FieldNoteResponse.Of), cancellationToken);
        }
    }
}
