using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Osl.Bench.Raw;

/// <summary>The public catalogue and an activity's list, from the headers to the answer.</summary>
internal sealed class RawActivities(IRawActivities activities, IRawStore store)
{
    private const int MostRows = 1_000;

    public async Task Catalogue(HttpContext http)
    {
        var centre = Guid.Parse((string)http.Request.RouteValues["centreId"]!);
        var limit = Limit(http);
        if (http.Request.Headers.IfNoneMatch is [{ } known])
        {
            var number = await activities.Edition(centre, http.RequestAborted);
            if (number is { } present && known.Contains(Tag(http, centre, present), StringComparison.Ordinal))
            {
                http.Response.Headers.ETag = Tag(http, centre, present);
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        var (edition, rows) = await activities.Catalogue(centre, limit, Warsaw.StartOfToday(), http.RequestAborted);
        if (edition is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.Headers.ETag = Tag(http, centre, edition.Value);
        var next = rows.Count > limit ? Next(http, $"{rows[limit - 1].StartsAt.UtcTicks}.{rows[limit - 1].Id:N}") : null;
        await JsonAnswer.Write(http.Response, new ListingPage(rows[..Math.Min(limit, rows.Count)], next, null), RawJson.Default.ListingPage);
    }

    public async Task Attendance(HttpContext http)
    {
        if (RawJournal.TokenHash(http) is not { } token || !Guid.TryParse((string?)http.Request.RouteValues["id"], out var id))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var holder = await store.Holder(token, http.RequestAborted);
        if (RawJournal.Refuses(http, holder, true, Rights.ReadEnrolments))
        {
            return;
        }

        var (limit, after) = (Limit(http), After(http, holder!, id));
        var rows = await activities.Attendance(holder!, new AttendanceQuery(id, limit, after, ActivityTraceId.CreateRandom().ToHexString(), DateTimeOffset.UtcNow), http.RequestAborted);
        if (rows is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var next = rows.Count > limit ? Next(http, Cursor(holder!, id, rows[limit - 1].Number)) : null;
        await JsonAnswer.Write(http.Response, new EnrolmentPage(rows[..Math.Min(limit, rows.Count)], next, null), RawJson.Default.EnrolmentPage);
    }

    // The same words as the product's tag, which says what was asked for and of which edition.
    private static string Tag(HttpContext http, Guid centre, long edition) =>
        $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{centre}|{edition}|{Warsaw.Today():O}||pl|{http.Request.Path}|{http.Request.QueryString}"))).AsSpan(0, 16))}\"";

    private static int Limit(HttpContext http)
    {
        var limit = http.Request.Query.TryGetValue("limit", out var text) ? int.Parse(text!, NumberStyles.None, CultureInfo.InvariantCulture) : 50;
        return limit is >= 1 and <= MostRows ? limit : throw new BadHttpRequestException("limit");
    }

    private static int After(HttpContext http, Holder holder, Guid activity)
    {
        if (!http.Request.Query.TryGetValue("cursor", out var cursor))
        {
            return 0;
        }

        var number = int.Parse(cursor.ToString().AsSpan(0, cursor.ToString().IndexOf('.')), NumberStyles.None, CultureInfo.InvariantCulture);
        return Cursor(holder, activity, number) == cursor ? number : throw new BadHttpRequestException("cursor");
    }

    private static string Cursor(Holder holder, Guid activity, int number) =>
        $"{number}.{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{holder.Centre}|{activity}|{number}")).AsSpan(0, 12))}";

    private static string Next(HttpContext http, string cursor)
    {
        var next = RawJournal.NextLink(http.Request, cursor);
        http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }
}
