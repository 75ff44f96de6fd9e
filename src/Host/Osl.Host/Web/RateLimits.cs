using System.Globalization;
using System.Threading.RateLimiting;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.BuildingBlocks.Web;

namespace Osl.Host.Web;

/// <summary>How often one session may ask, or one address without a session: section RateLimits. Each host counts for itself; log-in is slowed down apart from this.</summary>
internal sealed class RateLimits
{
    private const string Section = "RateLimits";

    /// <summary>In a window; none is no limit.</summary>
    public int Requests { get; init; }

    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(10);

    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static RateLimits From(IConfiguration configuration)
    {
        var limits = Read(configuration.GetSection(Section));
        Require(limits.Requests is 0 or (>= 5 and <= 1_000_000), $"The setting {Section}:{nameof(Requests)} is {limits.Requests}; set it between 5 and 1000000, or to 0 for no limit.");
        Require(limits.Window >= TimeSpan.FromSeconds(1) && limits.Window <= TimeSpan.FromHours(1), $"The setting {Section}:{nameof(Window)} is {limits.Window}; set it between 00:00:01 and 01:00:00.");
        return limits;
    }

    /// <summary>Has to stand after authentication. Says how much is left in the headers of draft-ietf-httpapi-ratelimit-headers.</summary>
    public void Use(WebApplication app)
    {
        if (Requests == 0)
        {
            return;
        }

        var limiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(Who(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = Requests, Window = Window }));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        var policy = string.Create(CultureInfo.InvariantCulture, $"\"default\";q={Requests};w={Math.Ceiling(Window.TotalSeconds)}");
        app.Use(async (http, next) =>
        {
            if (http.GetEndpoint()?.Metadata.GetMetadata<OperationMetadata>() is null)
            {
                await next(http);
                return;
            }

            using var lease = limiter.AttemptAcquire(http);
            var left = limiter.GetStatistics(http)?.CurrentAvailablePermits ?? 0;
            http.Response.OnStarting(() =>
            {
                http.Response.Headers["RateLimit-Policy"] = policy;
                http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"default\";r={left}");
                return Task.CompletedTask;
            });
            if (!lease.IsAcquired)
            {
                throw new TooManyAttemptsException(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window);
            }

            await next(http);
        });
    }

    private static string Who(HttpContext http) =>
        http.RequestServices.GetRequiredService<RequestScope>().Actor.CredentialId?.ToString() ?? $"{http.Connection.RemoteIpAddress}";

    private static RateLimits Read(IConfigurationSection section)
    {
        try
        {
            return section.Get<RateLimits>() ?? new RateLimits();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new SettingException($"A setting under {Section} cannot be read: {unreadable.Message} Times are written as 00:00:10.");
        }
    }

    private static void Require(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new SettingException(sentence);
        }
    }
}
