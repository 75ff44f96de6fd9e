using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Staff;

/// <summary>
/// Sweep, each morning: tells the other modules about those whose employment or role began or ended since they were told
/// of them last, however many days ago that is.
/// </summary>
[SystemOnly]
internal sealed record AnnounceStaffChanges : ISweep
{
    internal sealed class Handler(Lookups lookups, Steps steps, TimeProvider clock) : ISweepHandler<AnnounceStaffChanges>
    {
        public async Task<Done> Handle(AnnounceStaffChanges request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            await using var look = lookups.Begin();
            var due = await look.Reads<StaffMember>().List(
                look.All<StaffMember>()
                    .Where(member => (member.ActiveFrom > member.ToldOn && member.ActiveFrom <= today)
                        || (member.ActiveUntil >= member.ToldOn && member.ActiveUntil < today)
                        || member.Roles.Any(held => (held.From > member.ToldOn && held.From <= today) || (held.Until >= member.ToldOn && held.Until < today)))
                    .Select(member => new Due(member.Id, member.CentreId)),
                cancellationToken);
            foreach (var member in due)
            {
                await steps.Send(member.Centre, null, null, new AnnounceStaffMember(member.Id.Value), cancellationToken);
            }

            return Done.Value;
        }

        private sealed record Due(StaffMemberId Id, CentreId Centre);
    }
}

/// <summary>The same for one member.</summary>
[SystemOnly]
internal sealed record AnnounceStaffMember(Guid Id) : ICommand<Done>
{
    internal sealed class Handler(IRepository<StaffMember> staff, TimeProvider clock) : ICommandHandler<AnnounceStaffMember, Done>
    {
        public async Task<Done> Handle(AnnounceStaffMember request, CancellationToken cancellationToken)
        {
            (await staff.Get(new StaffMemberId(request.Id), cancellationToken)).Announce(WarsawCalendar.Today(clock));
            return Done.Value;
        }
    }
}
