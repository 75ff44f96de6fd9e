using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Reads an entry of the journal.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetRecognition(Guid Id) : IQuery<RecognitionResponse>
{
    internal sealed class Handler(IReads<RecognitionRow> reads) : IQueryHandler<GetRecognition, RecognitionResponse>
    {
        private static readonly OneById<RecognitionRow, RecognitionEntryId, RecognitionResponse> One = new(RecognitionResponse.Of);

        public Task<RecognitionResponse> Handle(GetRecognition request, CancellationToken cancellationToken) =>
            reads.First(One, new RecognitionEntryId(request.Id), cancellationToken);
    }
}
