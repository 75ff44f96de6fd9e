using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

/// <summary>Somebody on the centre's file: a resident, a participant, a guardian.</summary>
internal sealed class Person : AggregateRoot<PersonId>
{
    private const int LongestLife = 130;

    private readonly List<GuardianLink> guardians = [];

    private Person()
    {
    }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>As a search compares it: the given name on both sides of the family name, for either order.</summary>
    public string SearchFolded { get; private set; } = "";

    /// <summary>The name as lists sort it, family name first.</summary>
    public string NameSortKey { get; private set; } = "";

    /// <summary>The name as duplicates are looked for by it.</summary>
    public string NameKey { get; private set; } = "";

    public DateOnly? BirthDate { get; private set; }

    public string? Email { get; private set; }

    public string? EmailKey { get; private set; }

    public string? Phone { get; private set; }

    public string? PhoneKey { get; private set; }

    public string? Address { get; private set; }

    /// <summary>The language that they like to be spoken and written to in: two letters of ISO 639-1.</summary>
    public string Language { get; private set; } = "pl";

    public IReadOnlyList<AccessibilityNeed> AccessibilityNeeds { get; private set; } = [];

    public PersonStatus Status { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>The record that was kept, where this one was merged into it.</summary>
    public PersonId? MergedIntoId { get; private set; }

    /// <summary>Why the data are only kept and not used (GDPR Art. 18); null while they are.</summary>
    public RestrictionGround? Restriction { get; private set; }

    /// <summary>The day when they were written about last, registered or took part: the retention rules count from it.</summary>
    public DateOnly LastSeenOn { get; private set; }

    /// <summary>Whether they ever took part in something.</summary>
    public bool TookPart { get; private set; }

    /// <summary>What the other modules were told last.</summary>
    public bool ToldMinor { get; private set; }

    /// <summary>Who speaks for them, and who did.</summary>
    public IReadOnlyCollection<GuardianLink> Guardians => guardians;

    public static Person Register(PersonId id, CentreId centre, PersonDetails details, int majority, DateOnly today, DateTimeOffset at)
    {
        var person = new Person { RegisteredAt = at, LastSeenOn = today };
        person.Identify(id, centre);
        person.Write(details, majority, today);
        return person;
    }

    /// <summary>Under age until the birthday has begun (Civil Code Art. 10, 112). Who has no birth date on file counts as of age.</summary>
    public bool IsMinorOn(DateOnly day, int majority) => BirthDate is { } born && born.AddYears(majority) > day;

    public void Describe(PersonDetails details, int majority, DateOnly today)
    {
        CommonRules.RequireState(Status, PersonStatus.Active);
        RequireUnrestricted();
        LastSeenOn = today > LastSeenOn ? today : LastSeenOn;
        Write(details, majority, today);
    }

    /// <summary>Takes over what the second record of the same person knows; what is known here stays.</summary>
    public void Absorb(Person other, Func<GuardianLinkId> newId, int majority, DateOnly today)
    {
        CommonRules.RequireState(Status, PersonStatus.Active);
        CommonRules.RequireState(other.Status, PersonStatus.Active);
        PersonRules.OnePerson.Require(other.Id != Id, "/mergedId");
        PersonRules.OnePerson.Require(BirthDate is null || other.BirthDate is null || BirthDate == other.BirthDate, "/mergedId");
        RequireUnrestricted();
        other.RequireUnrestricted();
        (RegisteredAt, LastSeenOn, TookPart) = (RegisteredAt < other.RegisteredAt ? RegisteredAt : other.RegisteredAt, LastSeenOn > other.LastSeenOn ? LastSeenOn : other.LastSeenOn, TookPart || other.TookPart);
        Write(new PersonDetails(
            GivenName,
            FamilyName,
            BirthDate ?? other.BirthDate,
            Email ?? other.Email,
            Phone ?? other.Phone,
            Address ?? other.Address,
            Language,
            [.. AccessibilityNeeds.Union(other.AccessibilityNeeds).Order()]), majority, today);
        foreach (var link in other.guardians.Where(link => link.GuardianId != Id && !guardians.Exists(own => own.GuardianId == link.GuardianId)).ToList())
        {
            guardians.Add(link.Copied(newId()));
        }

        other.Forget(PersonStatus.Merged);
        other.MergedIntoId = Id;
        Raise(new PersonsMerged(Id, other.Id));
    }

    /// <summary>A guardian's second record was merged into the one that was kept.</summary>
    public void FollowGuardian(PersonId kept, PersonId merged)
    {
        foreach (var link in guardians.Where(link => link.GuardianId == merged))
        {
            link.Follow(kept);
        }
    }

    /// <summary>A guardian was erased.</summary>
    public void LoseGuardian(PersonId guardian) => guardians.RemoveAll(link => link.GuardianId == guardian);

    /// <summary>Overwrites what is known of them. The id stays, so that numbers that were reported stay true.</summary>
    /// <param name="holds">What stands against it: the caller asks the ties and the retention rules.</param>
    public void Erase(IReadOnlyList<string> holds)
    {
        CommonRules.RequireState(Status, PersonStatus.Active);
        RequireUnrestricted();
        PersonRules.NothingHolds.Require(holds.Count == 0, "", string.Join("; ", holds));
        Forget(PersonStatus.Erased);
        Raise(new PersonErased(Id));
    }

    /// <summary>The data are kept and not used: their accuracy is in dispute, or somebody needs them as evidence (GDPR Art. 18).</summary>
    public void Restrict(RestrictionGround ground)
    {
        CommonRules.RequireState(Status, PersonStatus.Active);
        Restriction = ground;
    }

    public void LiftRestriction()
    {
        CommonRules.RequireState(Status, PersonStatus.Active);
        Restriction = null;
    }

    /// <summary>They took part on this day, or are about to.</summary>
    public void Meet(DateOnly day)
    {
        if (Status == PersonStatus.Active)
        {
            (TookPart, LastSeenOn) = (true, day > LastSeenOn ? day : LastSeenOn);
        }
    }

    public bool HasGuardian(PersonId guardian) => guardians.Exists(link => link.EndedOn is null && link.GuardianId == guardian);

    /// <param name="guardianOfAge">Whether that person is on file and of age.</param>
    public void LinkGuardian(GuardianLinkId id, PersonId guardian, GuardianKind kind, bool guardianOfAge, int majority, DateOnly today)
    {
        CommonRules.RequireState(Status, PersonStatus.Active);
        PersonRules.GuardianOfAge.Require(guardian != Id && guardianOfAge, "/guardianId");
        PersonRules.GuardianOfAge.Require(IsMinorOn(today, majority));
        PersonRules.GuardianOnce.Require(!HasGuardian(guardian), "/guardianId");
        guardians.Add(GuardianLink.Of(id, guardian, kind, today));
    }

    /// <summary>They speak for this person no longer; what they agreed to holds until it is withdrawn.</summary>
    public void EndGuardianship(GuardianLinkId id, DateOnly today) =>
        (guardians.Find(link => link.Id == id) ?? throw PersonRules.UnknownGuardian.Broken()).End(today);

    /// <summary>Tells the other modules that a birthday made an adult; nothing where they know.</summary>
    public void ComeOfAge(int majority, DateOnly today)
    {
        if (Status == PersonStatus.Active && ToldMinor && !IsMinorOn(today, majority))
        {
            Announce(majority, today);
        }
    }

    private void Write(PersonDetails details, int majority, DateOnly today)
    {
        PersonRules.PlausibleBirth.Require(
            details.BirthDate is not { } born || (born <= today && born > today.AddYears(-LongestLife)), "/birthDate", LongestLife);
        (GivenName, FamilyName, BirthDate, Email, Phone, Address, Language, AccessibilityNeeds) = details;
        SearchFolded = PolishText.Fold($"{GivenName} {FamilyName} {GivenName}");
        NameSortKey = PolishText.SortKey($"{FamilyName} {GivenName}");
        NameKey = MatchKeys.Name(GivenName, FamilyName);
        EmailKey = MatchKeys.Email(Email);
        PhoneKey = MatchKeys.Phone(Phone);
        Announce(majority, today);
    }

    public void RequireUnrestricted() => PersonRules.NotRestricted.Require(Restriction is null);

    private void Forget(PersonStatus status)
    {
        Status = status;
        (GivenName, FamilyName, SearchFolded, NameSortKey, NameKey) = ("", "", "", "", "");
        (BirthDate, Email, EmailKey, Phone, PhoneKey, Address) = (null, null, null, null, null, null);
        (Language, AccessibilityNeeds, ToldMinor) = ("pl", [], false);
        guardians.Clear();
    }

    private void Announce(int majority, DateOnly today)
    {
        ToldMinor = IsMinorOn(today, majority);
        Raise(new PersonChanged(Id, ToldMinor));
    }
}
