using Osl.Activities.Application.Series;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Makes the occurrences of one series up to the horizon.</summary>
[SystemOnly]
internal sealed record MakeOccurrencesOfSeries(Guid SeriesId) : ICommand<Done>
{
    internal sealed class Handler(IRepository<ActivitySeries> all, OccurrenceMaker maker) : ICommandHandler<MakeOccurrencesOfSeries, Done>
    {
        public async Task<Done> Handle(MakeOccurrencesOfSeries request, CancellationToken cancellationToken)
        {
            await maker.Make(await all.Get(new SeriesId(request.SeriesId), cancellationToken), cancellationToken);
            return Done.Value;
        }
    }
}
