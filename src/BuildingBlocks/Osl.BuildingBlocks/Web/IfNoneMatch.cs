using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Web;

/// <summary>What is asked for, and which contents the caller has, out of the address and If-None-Match.</summary>
public sealed record IfNoneMatch(Freshness Freshness)
{
    public static ValueTask<IfNoneMatch?> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        var asked = $"{CultureInfo.CurrentUICulture.Name}|{http.Request.Path}|{http.Request.QueryString}";
        var sent = http.Request.Headers.IfNoneMatch;
        return ValueTask.FromResult<IfNoneMatch?>(new IfNoneMatch(new Freshness(asked, sent.Count > 0 ? sent.ToString() : null)));
    }
}
