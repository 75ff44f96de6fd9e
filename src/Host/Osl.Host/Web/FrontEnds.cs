namespace Osl.Host.Web;

/// <summary>Front ends in browsers, of other origins: only those that the setting FrontEnds:Origins lists.</summary>
internal static class FrontEnds
{
    private const string Setting = "FrontEnds:Origins";

    public static IServiceCollection AddFrontEnds(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = configuration.GetSection(Setting).Get<string[]>() ?? [];
        foreach (var origin in origins)
        {
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin || uri.Scheme is not ("http" or "https"))
            {
                throw new SettingException($"{Setting} has \"{origin}\"; an origin is scheme, host and port alone, such as https://panel.example.pl.");
            }
        }

        return services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(origins)
            .AllowAnyMethod()
            .WithHeaders("Authorization", "Content-Type", "Accept-Language", "If-Match", "If-None-Match", "Idempotency-Key", "traceparent")
            .WithExposedHeaders("ETag", "Location", "Link", "Retry-After", "RateLimit", "RateLimit-Policy", "Content-Language")));
    }
}
