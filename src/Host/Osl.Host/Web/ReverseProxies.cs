using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Osl.Host.Web;

/// <summary>
/// Who may say for whom a request comes: a proxy on this machine, and those that the setting ReverseProxy:Addresses lists.
/// Without it every caller would share the proxy's address, and one who guesses passwords would slow down all.
/// </summary>
internal static class ReverseProxies
{
    private const string Setting = "ReverseProxy:Addresses";

    public static IServiceCollection AddReverseProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = (configuration.GetSection(Setting).Get<string[]>() ?? []).Select(Read).ToList();
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            proxies.ForEach(options.KnownProxies.Add);
        });
    }

    private static IPAddress Read(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new SettingException($"{Setting} has \"{text}\"; give the addresses of your reverse proxies, such as 10.0.0.5.");
}
