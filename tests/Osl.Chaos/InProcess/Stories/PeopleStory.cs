using Osl.BuildingBlocks.Modules;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>People on file: what they agreed to, who speaks for them, records that turn out to be of one person, and the end of a record.</summary>
internal sealed class PeopleStory(OslHost host, Town town)
{
    private ApiClient Organizer => town.Organizer;

    private ApiClient Dpo => host.Client(town.Centre, Roles.Dpo);

    public async Task Tell()
    {
        var person = await town.Person();
        await Organizer.Rewrite($"persons/{person}", new { givenName = "Zofia", familyName = "Zmyślona", phone = "+48 600 000 001" });
        await Consents(person);
        await Guardians();
        await Duplicates();
        await Requests(person);
        await Protection(person);
    }

    private async Task Consents(Guid person)
    {
        (await town.Admin.Put("consent-purposes/gazetka", new { name = "Gazetka", text = "Zgadzam się na zdjęcie w gazetce." }, "\"v0\"")).Expect(204);
        await Organizer.Do($"consents/{await town.Consent(person, "gazetka")}", "/withdrawal");
    }

    private async Task Guardians()
    {
        var (child, parent) = (await town.Child(), await town.Person("Halina"));
        var link = await Organizer.Make($"persons/{child}/guardians", new { guardianId = parent, kind = "Parent" });
        await Organizer.Remove($"persons/{child}", $"/guardians/{link}");
    }

    private async Task Duplicates()
    {
        var born = new DateOnly(1980, 2, 3);
        var (kept, merged) = (await town.Person("Ewa", "Żabia", born), await town.Person("Ewa", "Żabia", born));
        (await Organizer.Post($"person-duplicates/{await Organizer.First("person-duplicates?status=Open")}/dismissal", null, "\"v1\"")).Expect(204);
        await Organizer.Do($"persons/{kept}", "/merger", new { mergedId = merged });
    }

    private async Task Requests(Guid person)
    {
        var request = await Organizer.Make("subject-requests", new { personId = person, kind = "Erasure", way = "InPerson" });
        await Dpo.Do($"subject-requests/{request}", "/extension", new { ground = "NumberOfRequests" });
        await Dpo.Do($"subject-requests/{request}", "/answer", new { });
    }

    private async Task Protection(Guid person)
    {
        var thing = $"persons/{person}";
        (await Dpo.Put($"{thing}/restriction", new { ground = "AccuracyDisputed" }, await Version(thing))).Expect(204);
        (await Dpo.Delete($"{thing}/restriction", await Version(thing))).Expect(204);
        (await Dpo.Put("retention/rules/Participant", new { months = 36, basis = "JRWA 5310", orderedByLaw = false }, "\"v0\"")).Expect(204);
        (await Dpo.Post($"{thing}/erasure", null, await Version(thing))).Expect(204);
    }

    private async Task<string?> Version(string thing) => (await Organizer.Get(thing)).Expect(200).ETag;
}
