using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Osl.Bench.Raw;

/// <summary>The measured requests, from the headers to the answer.</summary>
internal sealed class RawJournal(IRawStore store)
{
    private const int MostRows = 1_000;

    public async Task Need(HttpContext http)
    {
        if (TokenHash(http) is not { } token || !Guid.TryParse((string?)http.Request.RouteValues["id"], out var id))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (http.Request.Headers.IfNoneMatch is [{ } known] && await IsUnchanged(http, token, id, known))
        {
            return;
        }

        var (holder, need) = await store.Need(token, id, http.RequestAborted);
        if (Refuses(http, holder, need is not null))
        {
            return;
        }

        http.Response.Headers.ETag = Tag(need!.Version);
        await JsonAnswer.Write(http.Response, need, RawJson.Default.NeedAnswer);
    }

    public async Task List(HttpContext http)
    {
        var asked = http.Request.Query;
        var limit = asked.TryGetValue("limit", out var text) ? int.Parse(text!, NumberStyles.None, CultureInfo.InvariantCulture) : 50;
        var cursor = asked.TryGetValue("cursor", out var at) ? Cursor.Read(at!) : null;
        if (TokenHash(http) is not { } token || limit is < 1 or > MostRows || (at.Count > 0 && cursor is null))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Guid? community = asked.TryGetValue("communityId", out var named) ? Guid.Parse(named!) : null;
        var kind = asked.TryGetValue("kind", out var kinds) ? kinds.ToString() : null;
        var query = new EntryQuery(limit, cursor, community, kind, asked.ContainsKey("count"));
        var (holder, rows) = await store.Entries(token, query, http.RequestAborted);
        if (Refuses(http, holder, true))
        {
            return;
        }

        var filters = $"{community}|{kind}";
        if (cursor is { } position && !position.IsOf(holder!.Centre, filters, at!))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        string? next = null;
        if (rows!.Rows.Count > limit)
        {
            rows.Rows.RemoveAt(limit);
            var last = rows.Rows[^1];
            next = NextLink(http.Request, new Cursor(last.RecognisedOn, last.Id).Write(holder!.Centre, filters));
            http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        await JsonAnswer.Write(http.Response, new EntryPage(rows.Rows, next, rows.Total), RawJson.Default.EntryPage);
    }

    public async Task Record(HttpContext http)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (TokenHash(http) is not { } token || key.Length is 0 or > 255 || !Guid.TryParse((string?)http.Request.RouteValues["communityId"], out var community))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var holder = await store.Holder(token, http.RequestAborted);
        if (Refuses(http, holder, true, Rights.WriteJournal))
        {
            return;
        }

        var sent = await RequestBody.Read(http.Request, http.RequestAborted);
        if (NewEntries.Read(sent) is not { } body || !holder!.Covers(Rights.WriteJournal, community))
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var write = NewEntries.Write(holder, community, body, key, Convert.ToHexStringLower(SHA256.HashData(sent)));
        var (outcome, response) = await store.Record(holder, write, http.RequestAborted);
        if (outcome is not (Written.Now or Written.Before))
        {
            http.Response.StatusCode = outcome == Written.NoCommunity ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var created = NewEntries.Created(response);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.Headers.Location = $"/api/v1/recognition-entries/{created.Id}";
        http.Response.Headers.ETag = Tag(created.Version);
        await JsonAnswer.Write(http.Response, created, RawJson.Default.CreatedAnswer);
    }

    private async ValueTask<bool> IsUnchanged(HttpContext http, string token, Guid id, string known)
    {
        var (holder, version) = await store.NeedVersion(token, id, http.RequestAborted);
        if (Refuses(http, holder, version is not null))
        {
            return true;
        }

        var tag = Tag(version!.Value);
        if (known != "*" && !known.Contains(tag, StringComparison.Ordinal))
        {
            return false;
        }

        http.Response.Headers.ETag = tag;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    public static bool Refuses(HttpContext http, Holder? holder, bool found, string right = Rights.ReadJournal)
    {
        int? status = holder is null ? StatusCodes.Status401Unauthorized
            : !holder.May(right) ? StatusCodes.Status403Forbidden
            : !found ? StatusCodes.Status404NotFound
            : null;
        http.Response.StatusCode = status ?? http.Response.StatusCode;
        return status is not null;
    }

    public static string? TokenHash(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer osl_at_", StringComparison.Ordinal) && header.Length <= 107
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(header["Bearer ".Length..])))
            : null;
    }

    public static string NextLink(HttpRequest request, string cursor)
    {
        var query = QueryString.Create(request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)));
        return $"{request.Scheme}://{request.Host}{request.Path}{query.Add("cursor", cursor)}";
    }

    private static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");
}
