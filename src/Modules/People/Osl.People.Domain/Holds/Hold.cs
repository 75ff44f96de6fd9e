using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Holds;

/// <summary>An open tie of a person, as another module told of it: while it lasts, their data are not erased (PEO-02).</summary>
internal sealed class Hold : ICentreOwned
{
    private Hold()
    {
    }

    /// <summary>What ties them: an enrolment, an agreement.</summary>
    public Guid Id { get; private set; }

    public CentreId CentreId { get; private set; }

    public PersonId PersonId { get; private set; }

    public HoldKind Kind { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public static Hold Of(Guid tie, CentreId centre, PersonId person, HoldKind kind) => new() { Id = tie, CentreId = centre, PersonId = person, Kind = kind };

    public void Last(DateTimeOffset until) => Until = until;

    public void Follow(PersonId kept) => PersonId = kept;
}
