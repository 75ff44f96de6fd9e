using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>Sweep, each morning: looks for requests whose term draws near or is over (GDPR Art. 12(3)).</summary>
[SystemOnly]
internal sealed record RemindOfSubjectRequests : ISweep
{
    internal sealed class Handler(IReads<SubjectRequest> requests, ISystemSender system, TimeProvider clock) : ISweepHandler<RemindOfSubjectRequests>
    {
        public async Task<Done> Handle(RemindOfSubjectRequests request, CancellationToken cancellationToken)
        {
            // The widest reminder that a centre may set; the command asks the centre's own.
            var horizon = WarsawCalendar.Today(clock).AddDays(PeopleParameters.SubjectRequestReminderDays.Maximum);
            var near = await requests.List(
                requests.AcrossCentres.Where(one => one.Status == SubjectRequestStatus.Open && one.DueOn <= horizon).Select(one => new { one.Id, one.CentreId }), cancellationToken);
            return await system.SendEach(near.Select(one => (one.CentreId, (ICommand<Done>)new RemindOfSubjectRequest(one.Id.Value))), cancellationToken);
        }
    }
}

/// <summary>The same for one request: some days before its last day, on that day, and when it is late.</summary>
[SystemOnly]
internal sealed record RemindOfSubjectRequest(Guid Id) : ICommand<Done>
{
    private const int LateByOneDay = -1;

    internal sealed class Handler(IRepository<SubjectRequest> requests, ILegalParameters parameters, TimeProvider clock) : ICommandHandler<RemindOfSubjectRequest, Done>
    {
        public async Task<Done> Handle(RemindOfSubjectRequest request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var days = await parameters.Value(PeopleParameters.SubjectRequestReminderDays, today, cancellationToken);
            var open = await requests.Get(new SubjectRequestId(request.Id), cancellationToken);
            open.Remind([days, 0, LateByOneDay], today);
            return Done.Value;
        }
    }
}
