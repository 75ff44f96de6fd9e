using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>Changes of a thing under the version that it has now.</summary>
internal static class Deeds
{
    /// <param name="thing">What has the version.</param>
    /// <param name="part">Where in it the deed is done, such as /measures/1/start.</param>
    public static async Task<ApiAnswer> Do(this ApiClient client, string thing, string part, object? body = null) =>
        (await client.Post(thing + part, body, await ETag(client, thing))).Expect(204);

    public static async Task<ApiAnswer> Rewrite(this ApiClient client, string thing, object body, string part = "") =>
        (await client.Put(thing + part, body, await ETag(client, thing))).Expect(204);

    public static async Task Remove(this ApiClient client, string thing, string part = "") =>
        (await client.Delete(thing + part, await ETag(client, thing))).Expect(204);

    public static async Task<Guid> Make(this ApiClient client, string path, object body) => (await client.Create(path, body)).Expect(201).Id;

    public static async Task<Guid> First(this ApiClient client, string list, string field = "id") =>
        (await client.Get(list)).Expect(200)["items"][0]![field]!.GetValue<Guid>();

    private static async Task<string?> ETag(ApiClient client, string thing) => (await client.Get(thing)).Expect(200).ETag;
}
