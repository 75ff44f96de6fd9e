using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Holds;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Holds;

/// <summary>Keeps what ties a person: while it lasts, their data are not erased (PEO-02).</summary>
internal sealed class Ties(IRecords<Hold> holds, IRepository<Person> persons, RequestScope scope)
{
    /// <summary>They have a seat in something until then; the retention rules count from that day.</summary>
    public async Task Tie(Guid tie, Guid person, DateTimeOffset until, CancellationToken ct)
    {
        var who = new PersonId(person);
        var hold = await holds.Find(one => one.Id == tie, ct);
        if (hold is null)
        {
            hold = Hold.Of(tie, scope.RequiredCentre, who, HoldKind.FutureEnrolment);
            holds.Add(hold);
        }

        hold.Last(until);
        (await persons.Find(who, ct))?.Meet(WarsawCalendar.DayOf(until));
    }

    public async Task Move(Guid tie, DateTimeOffset until, CancellationToken ct) => (await holds.Find(one => one.Id == tie, ct))?.Last(until);

    public async Task Untie(Guid tie, CancellationToken ct)
    {
        if (await holds.Find(one => one.Id == tie, ct) is { } hold)
        {
            holds.Remove(hold);
        }
    }
}
