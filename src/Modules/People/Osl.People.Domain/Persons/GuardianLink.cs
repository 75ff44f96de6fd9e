using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

/// <summary>Who speaks for a person under age, by what right and from when to when.</summary>
internal sealed class GuardianLink : Entity<GuardianLinkId>
{
    private GuardianLink()
    {
    }

    public PersonId GuardianId { get; private set; }

    public GuardianKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The first day on which it no longer holds; null while it does.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal static GuardianLink Of(GuardianLinkId id, PersonId guardian, GuardianKind kind, DateOnly from)
    {
        var link = new GuardianLink { GuardianId = guardian, Kind = kind, From = from };
        link.Identify(id);
        return link;
    }

    internal GuardianLink Copied(GuardianLinkId id)
    {
        var link = new GuardianLink { GuardianId = GuardianId, Kind = Kind, From = From, EndedOn = EndedOn };
        link.Identify(id);
        return link;
    }

    internal void Follow(PersonId kept) => GuardianId = kept;

    internal void End(DateOnly day) => EndedOn ??= day;
}
