using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Osl.Host.Telemetry;

/// <summary>
/// Sends the spans of requests, deliveries and database commands, and the house's metrics. A collector that is away costs
/// nothing but the spans: they are sent from the background, and dropped.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration, IHostEnvironment environment) : IHostedService, IDisposable
{
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql", "Osl.*"];
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Runtime", "Osl.*"];

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddSource(Sources)
            .AddProcessor(new SecretPaths())
            .AddOtlpExporter(Speak)
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddMeter(Meters)
            .AddOtlpExporter(Speak)
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // What is still waiting to be sent gets a moment.
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private void Describe(ResourceBuilder resource)
    {
        if (configuration["OTEL_SERVICE_NAME"] is null)
        {
            resource.AddService("osl", serviceInstanceId: Environment.MachineName);
        }

        resource.AddAttributes([new("deployment.environment.name", environment.EnvironmentName)]);
    }

    // HTTP, as every collector takes it, unless the variable of the specification asks for gRPC.
    private void Speak(OtlpExporterOptions options)
    {
        if (configuration[Protocol] is null)
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        }
    }
}
