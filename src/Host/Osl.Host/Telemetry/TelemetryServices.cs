namespace Osl.Host.Telemetry;

/// <summary>Traces and metrics by OTLP, to where the variable says. Where it is not set, nothing of it runs.</summary>
internal static class TelemetryServices
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Endpoint] is not { Length: > 0 } endpoint)
        {
            return services;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new SettingException($"{Endpoint} is \"{endpoint}\"; set it to where a collector listens, such as http://localhost:4318.");
        }

        return services.AddHostedService<TelemetryExport>();
    }
}
