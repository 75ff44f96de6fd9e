using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Centres;

/// <summary>One centre: of staff their own, of the platform any.</summary>
[Permission(Rights.ReadCentre)]
internal sealed record GetCentre(Guid CentreId) : IQuery<CentreView>
{
    internal sealed class Handler(IReads<Centre> centres) : IQueryHandler<GetCentre, CentreView>
    {
        public async Task<CentreView> Handle(GetCentre request, CancellationToken cancellationToken)
        {
            var id = new CentreId(request.CentreId);
            return CentreView.Of(await centres.First(centres.All.Where(centre => centre.Id == id), cancellationToken));
        }
    }
}

/// <summary>A municipality of a centre.</summary>
internal sealed record MunicipalityView(Guid Id, string Name, string? TerytCode, DateOnly JoinedOn);

/// <summary>A contact point with its hours.</summary>
internal sealed record ContactPointView(Guid Id, string Name, OfficeData Office, string? Note, IReadOnlyList<HoursData> Hours);

/// <summary>A centre and everything that it publishes about itself.</summary>
internal sealed record CentreView(
    Guid Id,
    string Name,
    LegalRegime LegalRegime,
    CentreType Type,
    CentreStatus Status,
    DateOnly CreatedOn,
    OfficeData Office,
    IReadOnlyList<MunicipalityView> Municipalities,
    IReadOnlyList<ContactPointView> ContactPoints,
    IReadOnlyList<HoursData> OpeningHours,
    IReadOnlyList<HelplineData> Helplines,
    IReadOnlyList<NoticeData> LegalNotices,
    long Version) : IVersioned, IExample<CentreView>
{
    public static CentreView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000003"),
        "CUS w Zmyślonem",
        LegalRegime.Cus,
        CentreType.SingleMunicipality,
        CentreStatus.Active,
        new DateOnly(2025, 1, 1),
        OfficeData.Example,
        [new MunicipalityView(Guid.Parse("0193a000-0000-7000-8000-000000000006"), "Zmyślone", "2604052", new DateOnly(2025, 1, 1))],
        [new ContactPointView(Guid.Parse("0193a000-0000-7000-8000-000000000007"), "Organizator społeczności lokalnej", OfficeData.Example, null, HoursData.Example)],
        HoursData.Example,
        HelplineData.Example,
        NoticeData.Example,
        7);

    public static CentreView Of(Centre centre) => new(
        centre.Id.Value,
        centre.Name,
        centre.Regime,
        centre.Type,
        centre.Status,
        centre.CreatedOn,
        OfficeOf(centre.Office),
        [.. centre.Municipalities.OrderBy(one => one.JoinedOn).ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => new MunicipalityView(one.Id.Value, one.Name, one.TerytCode, one.JoinedOn))],
        [.. centre.ContactPoints.OrderBy(point => point.Id.Value)
            .Select(point => new ContactPointView(point.Id.Value, point.Name, OfficeOf(point.Office), point.Note, HoursData.Of(point.Hours)))],
        HoursData.Of(centre.OpeningHours),
        [.. centre.Helplines.Select(line => new HelplineData(line.Name, line.Phone, line.Hours, line.Description))],
        [.. centre.LegalNotices.Select(notice => new NoticeData(notice.Title, notice.Text))],
        centre.Version);

    private static OfficeData OfficeOf(OfficeDetails office) => new(office.Address, office.Room, office.Phone, office.Email);
}
