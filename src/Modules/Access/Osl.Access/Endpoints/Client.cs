using Microsoft.AspNetCore.Http;

namespace Osl.Access.Endpoints;

/// <summary>What is known of the one who calls, before anybody knows who it is.</summary>
internal static class Client
{
    /// <summary>Where the call comes from, for slowing guesses down; never stored.</summary>
    public static string Source(this HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "local";

    /// <summary>What the client calls itself, for the list of sessions.</summary>
    public static string Name(this HttpContext http)
    {
        var name = new string([.. http.Request.Headers.UserAgent.ToString().Where(letter => !char.IsControl(letter)).Take(200)]);
        return name.Length > 0 ? name : "?";
    }
}
