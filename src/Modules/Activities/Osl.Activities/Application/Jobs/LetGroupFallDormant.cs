using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Says that a group is dormant, where it has not met for as many days as its centre waits.</summary>
[SystemOnly]
internal sealed record LetGroupFallDormant(Guid GroupId) : ICommand<Done>
{
    internal sealed class Handler(IRepository<CommunityGroup> groups, ILegalParameters parameters, TimeProvider clock) : ICommandHandler<LetGroupFallDormant, Done>
    {
        public async Task<Done> Handle(LetGroupFallDormant request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var quietDays = await parameters.Value(CommunityParameters.GroupDormancy, today, cancellationToken);
            (await groups.Get(new GroupId(request.GroupId), cancellationToken)).FallDormant(today, quietDays);
            return Done.Value;
        }
    }
}
