using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Reads an entry of the journal.</summary>
[Permission(Rights.ReadJournal)]
internal sealed record GetRecognition(Guid Id) : IQuery<RecognitionResponse>
{
    internal sealed class Handler(IReads<RecognitionEntry> reads) : IQueryHandler<GetRecognition, RecognitionResponse>
    {
        public Task<RecognitionResponse> Handle(GetRecognition request, CancellationToken cancellationToken)
        {
            var id = new RecognitionEntryId(request.Id);
            return reads.First(reads.All.Where(one => one.Id == id).Select(one => RecognitionResponse.Of(one)), cancellationToken);
        }
    }
}
