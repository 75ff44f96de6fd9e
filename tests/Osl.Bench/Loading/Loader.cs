using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Osl.Bench.Databases;
using Osl.BuildingBlocks.Domain;

namespace Osl.Bench.Loading;

/// <summary>
/// Fills a migrated database with centres of invented names, as the product would have stored them: staff with accounts, roles and open sessions,
/// communities, needs, and the journal, written by bulk SQL.
/// </summary>
internal sealed class Loader(BenchDatabase database)
{
    public const string Password = "Wiosenny-poranek-7";

    private const int ProductIterations = 300_000;
    private const int EntriesAWrite = 50_000;
    private static readonly TimeSpan History = TimeSpan.FromDays(700);

    private readonly DateTimeOffset now = Whole(DateTimeOffset.UtcNow);
    private readonly Random chance = new(20_261_122);
    private readonly string passwordHash =
        new PasswordHasher<string>(Options.Create(new PasswordHasherOptions { IterationCount = ProductIterations })).HashPassword("", Password);

    public Population Load(DataSize size)
    {
        var centres = size.Centres.Select(Centre).ToList();
        using var bulk = Bulk.Open(database);
        Centres(bulk, centres);
        Staff(bulk, centres);
        Communities(bulk, centres);
        bulk.Write(Tables.Need, centres.SelectMany(Needs));
        ActivityRows.Write(bulk, centres, now);
        foreach (var chunk in centres.SelectMany(Entries).Chunk(EntriesAWrite))
        {
            bulk.Write(Tables.Entry, chunk);
        }

        bulk.Settle();
        return new Population(centres);
    }

    private LoadedCentre Centre(CentreSize size, int number) => new(
        Id(),
        size,
        Id(),
        [.. Enumerable.Range(0, size.Communities).Select(_ => Id())],
        [.. Enumerable.Range(0, size.Entries / 5).Select(i => Id(At(i, size.Entries / 5)))],
        [.. Enumerable.Range(0, size.Staff).Select(i => Person(number, i))]);

    private Person Person(int centre, int number)
    {
        var role = number switch { 0 => "OrganizerOSL", 1 => "Director", 2 => "TeamCoordinator", 3 => "CentreAdmin", _ => number % 3 == 0 ? "SocialWorker" : "Animator" };
        return new Person(Id(), Id(), Id(), role, $"osoba{number}@centrum{centre}.example", "osl_at_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));
    }

    private void Centres(Bulk bulk, List<LoadedCentre> centres)
    {
        var founded = DateOnly.FromDateTime(now.UtcDateTime.AddDays(-900));
        string Name(int i) => $"Centrum Usług Społecznych w Zmyślonej nr {i + 1}";
        bulk.Write(Tables.Centre, centres.Select((one, i) => new object?[]
        {
            one.Id, Name(i), PolishText.Fold(Name(i)), PolishText.SortKey(Name(i)), "Cus", "SingleMunicipality", "Active", founded, one.Id, 2L, 2L, new Json("[]"), new Json("[]"),
            new Json("""{"address":"ul. Lipowa 1, Zmyślona","email":"kontakt@centrum.example","phone":"+48 22 000 00 00","room":"1"}"""), new Json("[]"),
        }));
        bulk.Write(Tables.Municipality, centres.Select((one, i) => new object?[] { one.Municipality, $"Zmyślona {i + 1}", founded, one.Id, one.Id }));
        bulk.Write(Tables.DiagnosisMunicipality, centres.Select((one, i) => new object?[] { one.Municipality, one.Id, $"Zmyślona {i + 1}", founded, 2L }));
        bulk.Write(Tables.PlanningCentre, centres.Select((one, i) => new object?[] { one.Id, one.Id, Name(i), "Cus", founded, 1L }));
        bulk.Write(Tables.PlanningMunicipality, centres.Select((one, i) => new object?[] { one.Municipality, one.Id, $"Zmyślona {i + 1}", founded, 2L }));
    }

    private void Staff(Bulk bulk, List<LoadedCentre> centres)
    {
        var people = centres.SelectMany(centre => centre.Staff.Select(person => (Centre: centre.Id, Person: person))).ToList();
        var since = DateOnly.FromDateTime(now.UtcDateTime.AddDays(-800));
        static string Post(string role) => role == "CentreAdmin" ? "Other" : role;
        bulk.Write(Tables.StaffMember, people.Select(one => new object?[]
        {
            one.Person.Id, "Osoba Zmyślona", "osoba zmyslona " + one.Person.Email, PolishText.SortKey("Osoba Zmyślona"), one.Person.Email, one.Person.Email, "pl", Post(one.Person.Role), since, one.Centre, 1L, 2L,
        }));
        bulk.Write(Tables.RoleAssignment, people.Select(one => new object?[] { Id(), one.Person.Role, Array.Empty<Guid>(), since, one.Centre, one.Person.Id }));
        bulk.Write(Tables.Account, people.Select(one => new object?[]
        {
            one.Person.Account, one.Person.Email, one.Person.Email, passwordHash, one.Person.Id, now.AddDays(-800), one.Centre, 1L, 0L,
        }));
        bulk.Write(Tables.Session, people.Select(one => new object?[]
        {
            one.Person.Session, one.Person.Account, now.AddDays(-1), now, now.AddDays(13), "bench", Hash(one.Person.Token), now.AddDays(1), Hash(one.Person.Token + "r"), one.Centre, 1L, 0L,
        }));
        bulk.Write(Tables.PlanningStaff, people.Select(one => new object?[] { one.Person.Id, one.Centre, true, 2L }));
        bulk.Write(Tables.Recipient, people.Select(one => new object?[] { one.Person.Id, true, Post(one.Person.Role), new[] { one.Person.Role }, 2L, one.Centre, 1L, 0L }));
    }

    private void Communities(Bulk bulk, List<LoadedCentre> centres)
    {
        var all = centres.SelectMany(centre => centre.Communities.Select((id, i) => (Centre: centre, Id: id, Name: $"Seniorzy: osiedle Łąkowe {i + 1}"))).ToList();
        bulk.Write(Tables.Community, all.Select(one => new object?[]
        {
            one.Id, one.Name, PolishText.Fold(one.Name), PolishText.SortKey(one.Name), "TerritorialAndCategorial", "Active", "Dormant", 120, Array.Empty<string>(), now.AddDays(-750), one.Centre.Id, 2L, 1L,
            new Json("""[{"code":"Seniors","label":"osoby 60+"}]"""), new Json("[]"),
            new Json($$"""[{"level":"VillageUnit","municipality_id":"{{Raw.Columns.Id(one.Centre.Municipality)}}","name":"osiedle Łąkowe","teryt":null}]"""), new[] { one.Centre.Municipality },
        }));
        bulk.Write(Tables.PlanningCommunity, all.Select(one => new object?[] { one.Id, one.Centre.Id, one.Name, "TerritorialAndCategorial", new[] { one.Centre.Municipality }, false, 1L }));
    }

    private IEnumerable<object?[]> Needs(LoadedCentre centre) => centre.Needs.Select((id, i) =>
    {
        var title = $"{Pick(Words.Titles)} ({i + 1})";
        return new object?[]
        {
            id, centre.Communities[i % centre.Communities.Count], title, "SupportiveActions", Pick(Words.Domains), "Confirmed", At(i, centre.Needs.Count), PolishText.Fold(title), PolishText.SortKey(title), centre.Id, 2L, 1L,
        };
    });

    // Three entries of five speak of a need, two of a potential.
    private IEnumerable<object?[]> Entries(LoadedCentre centre) => Enumerable.Range(0, centre.Size.Entries).Select(i =>
    {
        var at = At(i, centre.Size.Entries);
        var isNeed = i % 5 < 3 && centre.Needs.Count > 0;
        var need = isNeed ? (i / 5) % centre.Needs.Count : -1;
        var (title, description) = ($"{Pick(Words.Titles)} ({i + 1})", Pick(Words.Descriptions));
        return new object?[]
        {
            Id(at), centre.Communities[(isNeed ? need : i) % centre.Communities.Count], isNeed ? "Need" : "Potential", isNeed ? centre.Needs[need] : null, "SupportiveActions", Pick(Words.Domains), title, description,
            i % 2 == 0 ? Array.Empty<string>() : new[] { Pick(Words.Symptoms) }, i % 3 == 0 ? new[] { Pick(Words.Causes) } : Array.Empty<string>(), Pick(Words.Channels), DateOnly.FromDateTime(at.UtcDateTime),
            centre.Organizer.Id, at, PolishText.Fold($"{title} {description}"), PolishText.SortKey(title), centre.Id, 1L, isNeed ? 0L : 1L, new Json(Pick(Words.Sources)),
        };
    });

    private DateTimeOffset At(int number, int of) => Whole(now.AddDays(-1) - (History * (1 - ((double)number / Math.Max(1, of)))));

    private Guid Id() => Guid.CreateVersion7(now.AddDays(-800));

    private static Guid Id(DateTimeOffset at) => Guid.CreateVersion7(at);

    private string Pick(string[] some) => some[chance.Next(some.Length)];

    private static DateTimeOffset Whole(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
