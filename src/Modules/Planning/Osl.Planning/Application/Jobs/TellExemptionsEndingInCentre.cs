using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.References;
using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Application.Jobs;

/// <summary>Tells that the first-year exemption of a centre (CUS Act Art. 76(2)) or of a municipality (Art. 77(2)) ends soon.</summary>
[SystemOnly]
internal sealed record TellExemptionsEndingInCentre : ICommand<Done>
{
    internal sealed class Handler(
        FirstYear firstYear,
        RequestScope scope,
        NoticeBoard board,
        ILegalParameters parameters,
        TimeProvider clock) : ICommandHandler<TellExemptionsEndingInCentre, Done>
    {
        public async Task<Done> Handle(TellExemptionsEndingInCentre request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var steps = new ReminderSteps(
                await parameters.Value(PlanningParameters.FirstYearFirstReminder, today, cancellationToken),
                await parameters.Value(PlanningParameters.FirstYearSecondReminder, today, cancellationToken));
            var exemption = await firstYear.Exemption(today, cancellationToken);
            List<DueThing> ending = [.. exemption.MunicipalityEndsOn
                .Where(one => one.Value >= today && !(one.Value <= exemption.CentreEndsOn))
                .Select(one => Ending(one.Key.Value, one.Key, one.Value))];
            if (exemption.CentreEndsOn is { } centreEndsOn && centreEndsOn >= today)
            {
                ending.Add(Ending(scope.RequiredCentre.Value, null, centreEndsOn));
            }

            await board.Tell(ending, steps, today, cancellationToken);
            return Done.Value;
        }

        private static DueThing Ending(Guid subject, MunicipalityId? municipality, DateOnly endsOn) => new(subject, endsOn, (_, left) =>
            (NoticeKind.FirstYearExemptionEnding, new FirstYearExemptionEnding(municipality, endsOn, left)));
    }
}
