using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;

namespace Osl.Host.Demo;

/// <summary>A centre with its gminas and its staff, each with an account.</summary>
internal sealed record DemoPeople(DemoCentre Centre, Guid Id, IReadOnlyList<Guid> Municipalities, Guid OrganiserId, DemoClient Organiser, DemoClient Director)
{
    private static readonly (string Who, string Name, string Post, string Role)[] Core =
    [
        ("organizator", "Anna Wymyślona", "OrganizerOSL", Roles.OrganizerOsl),
        ("dyrektor", "Jan Przykładny", "Director", Roles.Director),
    ];

    private static readonly (string Who, string Name, string Post, string Role)[] Further =
    [
        ("administrator", "Ewa Testowa", "Other", Roles.CentreAdmin),
        ("iod", "Piotr Zmyślony", "Other", Roles.Dpo),
        ("koordynator", "Maria Niebyła", "TeamCoordinator", Roles.TeamCoordinator),
        ("animator", "Tomasz Bajkowy", "Animator", Roles.Animator),
        ("uslugi", "Zofia Pozorna", "ServicesOrganizer", Roles.ServicesOrganizer),
    ];

    public static async Task<DemoPeople> Employ(DemoStage stage, DemoClient platform, DemoCentre centre, DemoCalendar calendar, CancellationToken ct)
    {
        var id = await platform.Create("centres", centre.Key, new
        {
            name = centre.Name,
            legalRegime = centre.Regime,
            type = centre.Type,
            createdOn = calendar.CentreOpens,
            office = Office(centre),
            municipalities = centre.Municipalities.Select(name => new { name, joinedOn = calendar.CentreOpens }),
        });
        var inCentre = CentreId.From(id);
        var admin = stage.As(inCentre, null, Roles.CentreAdmin, centre.Key);
        (string Who, string Name, string Post, string Role)[] staff = centre.IsToldInFull ? [.. Core, .. Further] : Core;
        var ids = (await Task.WhenAll(staff.Select(one => Employ(admin, centre, calendar, one)))).ToDictionary();
        await stage.AcceptInvitations(ct);

        if (centre.IsToldInFull || centre.HasNoStory)
        {
            await Prove(admin, ids["organizator"], calendar);
        }

        await Publish(admin, id, centre);
        await stage.Settle(ct);
        var municipalities = (await admin.Get($"centres/{id}"))!["municipalities"]!.AsArray().Select(one => one!["id"]!.GetValue<Guid>());
        return new DemoPeople(
            centre,
            id,
            [.. municipalities],
            ids["organizator"],
            stage.As(inCentre, ids["organizator"], Roles.OrganizerOsl, centre.Key),
            stage.As(inCentre, ids["dyrektor"], Roles.Director, centre.Key));
    }

    private static async Task<KeyValuePair<string, Guid>> Employ(DemoClient admin, DemoCentre centre, DemoCalendar calendar, (string Who, string Name, string Post, string Role) one)
    {
        var id = await admin.Create("staff", one.Who, new
        {
            displayName = one.Name,
            email = centre.Mail(one.Who),
            post = one.Post,
            specialty = one.Post == "Animator" ? "Cultural" : null,
            activeFrom = calendar.CentreOpens,
            roles = new[] { new { role = one.Role } },
        });
        await admin.Create("invitations", $"invitation-{one.Who}", new { staffMemberId = id });
        return new(one.Who, id);
    }

    private static object Office(DemoCentre centre) =>
        new { address = $"ul. Lipowa 1, {centre.Municipalities[0]}", room = "12", phone = "+48 22 000 00 00", email = centre.Mail("kontakt") };

    // What Art. 33 of the CUS Act asks of an organiser; where it is missing the post is flagged.
    private static async Task Prove(DemoClient admin, Guid organiser, DemoCalendar calendar)
    {
        foreach (var (kind, document, years) in new (string, string, decimal?)[]
        {
            ("HigherEducation", "dyplom ukończenia studiów", null),
            ("CommunityWorkExperience", "świadectwo pracy", 4),
            ("OrganizerTraining", "zaświadczenie o ukończeniu szkolenia", null),
            ("NoConvictionStatement", "oświadczenie o niekaralności", null),
        })
        {
            await admin.Create($"staff/{organiser}/evidence", $"evidence-{kind}", new { kind, document, issuedOn = calendar.CentreOpens.AddDays(-30), years });
        }
    }

    private static async Task Publish(DemoClient admin, Guid id, DemoCentre centre)
    {
        var days = new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday" };
        await admin.Create($"centres/{id}/contact-points", "contact", new
        {
            name = "Organizator społeczności lokalnej",
            office = Office(centre),
            hours = days.SelectMany(day => new[] { new { day, from = "07:00:00", to = "09:00:00" }, new { day, from = "14:00:00", to = "15:00:00" } }),
        });
        await admin.Change(HttpMethod.Put, $"centres/{id}", $"centres/{id}/helplines", new
        {
            helplines = new[] { new { name = "Numer alarmowy", phone = "112", hours = "całą dobę" } },
        });
    }
}
