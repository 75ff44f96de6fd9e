using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Jobs;

/// <summary>Finds the activities where a seat was kept for a guardian's consent long enough.</summary>
internal sealed record LapseConsents : ISweep
{
    internal sealed class Handler(IReads<Enrolment> enrolments, ActivitySweep sweep, TimeProvider clock) : ISweepHandler<LapseConsents>
    {
        public async Task<Done> Handle(LapseConsents request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var due = await enrolments.List(
                enrolments.AcrossCentres
                    .Where(one => one.State == EnrolmentState.PendingConsent && one.HoldsSeat && one.ConsentBy <= now)
                    .Select(one => new { one.CentreId, one.ActivityId })
                    .Distinct(),
                cancellationToken);
            return await sweep.Send(due.Select(one => new DueActivity(one.CentreId, one.ActivityId)), id => new LapseConsentsOfActivity(id), cancellationToken);
        }
    }
}
