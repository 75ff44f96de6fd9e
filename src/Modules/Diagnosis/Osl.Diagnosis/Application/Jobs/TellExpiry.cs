using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Diagnoses;

namespace Osl.Diagnosis.Application.Jobs;

/// <summary>Tells that a diagnosis of services expires, once for each reminder that the parameters set.</summary>
[SystemOnly]
internal sealed record TellExpiry(Guid DiagnosisId) : ICommand<Done>
{
    internal sealed class Handler(IRepository<DiagnosisDocument> diagnoses, ILegalParameters parameters, TimeProvider clock) : ICommandHandler<TellExpiry, Done>
    {
        public async Task<Done> Handle(TellExpiry request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var first = await parameters.Value(Parameters.FirstExpiryReminderMonths, today, cancellationToken);
            var second = await parameters.Value(Parameters.SecondExpiryReminderMonths, today, cancellationToken);
            var diagnosis = await diagnoses.Get(new DiagnosisId(request.DiagnosisId), cancellationToken);
            diagnosis.TellExpiry([first, second], today);
            return Done.Value;
        }
    }
}
