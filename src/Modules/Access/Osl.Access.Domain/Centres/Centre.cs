using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Centres;

/// <summary>A social service centre, the tenant itself: its id is the centre id of everything it owns.</summary>
internal sealed class Centre : AggregateRoot<CentreId>
{
    private readonly List<Municipality> municipalities = [];
    private readonly List<ContactPoint> contactPoints = [];
    private readonly List<HourRange> openingHours = [];
    private readonly List<Helpline> helplines = [];
    private readonly List<LegalNotice> legalNotices = [];

    public string Name { get; private set; } = "";

    /// <summary>The name as a search compares it.</summary>
    public string NameFolded { get; private set; } = "";

    /// <summary>The name as lists sort it.</summary>
    public string NameSortKey { get; private set; } = "";

    public LegalRegime Regime { get; private set; }

    public CentreType Type { get; private set; }

    public CentreStatus Status { get; private set; }

    /// <summary>The first year without recognition conclusions runs from here (Art. 76).</summary>
    public DateOnly CreatedOn { get; private set; }

    public OfficeDetails Office { get; private set; } = new("", null, null, null);

    public IReadOnlyCollection<Municipality> Municipalities => municipalities;

    public IReadOnlyCollection<ContactPoint> ContactPoints => contactPoints;

    public IReadOnlyCollection<HourRange> OpeningHours => openingHours;

    public IReadOnlyCollection<Helpline> Helplines => helplines;

    public IReadOnlyCollection<LegalNotice> LegalNotices => legalNotices;

    private Centre()
    {
    }

    public static Centre Create(CentreId id, string name, LegalRegime regime, CentreType type, DateOnly createdOn, OfficeDetails office)
    {
        CentreRules.RegimeFitsType.Require(regime == LegalRegime.Cus || type == CentreType.SingleMunicipality, "/type");
        var centre = new Centre { Regime = regime, Type = type, CreatedOn = createdOn };
        centre.Identify(id, id);
        centre.Describe(name, office);
        centre.Raise(new CentreCreated(id, name, regime, type, createdOn));
        return centre;
    }

    public void Join(MunicipalityId id, string name, string? terytCode, DateOnly joinedOn)
    {
        CentreRules.OneMunicipalityUnlessIntermunicipal.Require(Type == CentreType.Intermunicipal || municipalities.Count == 0);
        CentreRules.JoinsWithTheCentreOrLater.Require(joinedOn >= CreatedOn, "/joinedOn", CreatedOn);
        CentreRules.MunicipalityJoinsOnce.Require(municipalities.TrueForAll(known => IsAnother(known, name, terytCode)), "/name");
        municipalities.Add(Municipality.Join(id, name, terytCode, joinedOn));
        Raise(new MunicipalityJoined(id, name, joinedOn));
    }

    public void Describe(string name, OfficeDetails office)
    {
        Name = name;
        NameFolded = PolishText.Fold(name);
        NameSortKey = PolishText.SortKey(name);
        Office = office;
    }

    public void OpenContactPoint(ContactPointId id, string name, OfficeDetails office, string? note, IReadOnlyList<HourRange> hours)
        => contactPoints.Add(ContactPoint.Open(id, name, office, note, hours));

    public void DescribeContactPoint(ContactPointId id, string name, OfficeDetails office, string? note, IReadOnlyList<HourRange> hours)
        => ContactPointOf(id).Describe(name, office, note, hours);

    public void CloseContactPoint(ContactPointId id) => contactPoints.Remove(ContactPointOf(id));

    public void SetOpeningHours(IReadOnlyList<HourRange> hours)
    {
        HourRange.Require(hours, "/hours");
        openingHours.Clear();
        openingHours.AddRange(hours);
    }

    public void SetHelplines(IEnumerable<Helpline> numbers)
    {
        helplines.Clear();
        helplines.AddRange(numbers);
    }

    public void SetLegalNotices(IEnumerable<LegalNotice> notices)
    {
        legalNotices.Clear();
        legalNotices.AddRange(notices);
    }

    public void Suspend()
    {
        CommonRules.RequireState(Status, CentreStatus.Active);
        Status = CentreStatus.Suspended;
        Raise(new CentreSuspended());
    }

    public void Resume()
    {
        CommonRules.RequireState(Status, CentreStatus.Suspended);
        Status = CentreStatus.Active;
        Raise(new CentreResumed());
    }

    private ContactPoint ContactPointOf(ContactPointId id)
        => contactPoints.Find(point => point.Id == id) ?? throw CentreRules.UnknownContactPoint.Broken();

    private static bool IsAnother(Municipality known, string name, string? terytCode)
        => !string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase) && (terytCode is null || known.TerytCode != terytCode);
}
