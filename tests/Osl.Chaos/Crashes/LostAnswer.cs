using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;

namespace Osl.Chaos.Crashes;

/// <summary>The host dies when a creation is stored and its caller does not know: the same key gets the first answer from the next host.</summary>
internal static class LostAnswer
{
    /// <returns>The next host, ready.</returns>
    public static async Task<HostProcess> Try(Trial trial, Place place, HostProcess host, Caller caller, Func<Task<HostProcess>> start, CancellationToken ct)
    {
        var creation = Creation.Of(Thing.Potential, $"lost-{trial.Random.Next()}", caller, caller.Communities[0], Days.Today);
        using (var line = new TcpClient())
        {
            await line.ConnectAsync(host.Address.Host, host.Address.Port, ct);
            await line.GetStream().WriteAsync(await Written(host.Address, caller, creation), ct);
            // The first byte of the answer comes after the commit. Nobody reads it.
            await line.GetStream().ReadExactlyAsync(new byte[1], ct);
            await host.Kill();
        }

        var first = await Stored(place, creation.Marker, ct);
        var next = await start();
        await next.Ready(ct);
        var again = await caller.Create(creation.Path, creation.Marker, creation.Body, ct);
        trial.Verdict.Require(again.IsSuccess && first.Count == 1 && JsonNode.Parse(again.Body)!["id"]!.GetValue<Guid>() == first[0], $"The lost answer was [{string.Join(", ", first)}], the repeat got {again.Short}");
        trial.Verdict.Require((await Stored(place, creation.Marker, ct)).Count == 1, "A creation whose answer was lost is there twice.");
        trial.Verdict.Figure("a lost answer was given again");
        return next;
    }

    private static async Task<List<Guid>> Stored(Place place, string marker, CancellationToken ct)
    {
        await using var look = await place.Look(ct);
        return await look.List($"SELECT id FROM {place.Table("diagnosis", "recognition_entry")} WHERE title = '{marker}'", row => row.Id(0), ct);
    }

    private static async Task<byte[]> Written(Uri address, Caller caller, Creation creation)
    {
        using var content = JsonContent.Create(creation.Body);
        var body = await content.ReadAsByteArrayAsync();
        var head = $"POST /api/v1/{creation.Path} HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: {new AuthenticationHeaderValue("Bearer", caller.Token)}\r\nIdempotency-Key: {creation.Marker}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
