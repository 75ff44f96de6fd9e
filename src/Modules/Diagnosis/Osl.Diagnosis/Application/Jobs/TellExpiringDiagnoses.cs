using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Jobs;

/// <summary>Looks for diagnoses of services whose term draws near (CUS Act Art. 21(2)).</summary>
[SystemOnly]
internal sealed record TellExpiringDiagnoses : ISweep
{
    internal sealed class Handler(IReads<DiagnosisDocument> diagnoses, ISystemSender sender, TimeProvider clock) : ISweepHandler<TellExpiringDiagnoses>
    {
        public async Task<Done> Handle(TellExpiringDiagnoses request, CancellationToken cancellationToken)
        {
            // The widest term that a centre may set; the command asks the centre's own.
            var horizon = WarsawCalendar.Today(clock).AddMonths(Parameters.FirstExpiryReminderMonths.Maximum);
            var near = await diagnoses.List(
                diagnoses.AcrossCentres
                    .Where(one => one.Status == DiagnosisStatus.Adopted && one.ExpiresOn != null && one.ExpiresOn <= horizon)
                    .Select(one => new { one.Id, one.CentreId }),
                cancellationToken);
            foreach (var diagnosis in near)
            {
                await sender.Send(diagnosis.CentreId, new TellExpiry(diagnosis.Id.Value), cancellationToken);
            }

            return Done.Value;
        }
    }
}
