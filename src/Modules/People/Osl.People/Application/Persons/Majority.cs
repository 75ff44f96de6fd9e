using Osl.BuildingBlocks.Application;

namespace Osl.People.Application.Persons;

/// <summary>Today, and the age at which nobody speaks for a person any more.</summary>
internal sealed class Majority(ILegalParameters parameters, TimeProvider clock)
{
    public DateOnly Today => WarsawCalendar.Today(clock);

    public ValueTask<int> Years(CancellationToken ct) => parameters.Value(PeopleParameters.Majority, Today, ct);
}
