using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Host.Tests.Telemetry;

/// <summary>A21: with OTEL_EXPORTER_OTLP_ENDPOINT alone, a request is one trace from its traceparent to what other modules do about it.</summary>
public abstract class OtlpTests(Func<IEnumerable<KeyValuePair<string, string?>>, OslHost> start)
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string Secret = "tajemnica";

    [DatabaseFact]
    public async Task A_request_its_database_commands_and_its_deliveries_are_one_trace_and_the_metrics_come_too()
    {
        await using var sink = await OtlpSink.Open();
        await using (var host = start([.. Soon, new("OTEL_EXPORTER_OTLP_ENDPOINT", sink.Address)]))
        {
            var client = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);
            (await client.Send(HttpMethod.Post, "communities", Body, ("traceparent", $"00-{Trace}-00f067aa0ba902b7-01"), ("Idempotency-Key", "jeden"))).Expect(201);
            var refused = await client.Send(HttpMethod.Get, $"communities/{Guid.NewGuid()}", null, ("traceparent", $"00-{Trace}-00f067aa0ba902b7-01"));
            refused.Expect(404)["traceId"].GetValue<string>().ShouldBe(Trace);
            (await host.Anonymous().Post($"auth/invitations/{Secret}", new { password = "cztery proste slowa razem" })).Expect(422);
            await client.Get($"communities?q={Secret}");
            await host.RunJob("notifications.deliver");

            await Eventually.Holds(() => Task.FromResult(sink.Spans.Any(span => span.TraceId == Trace && span.Scope == "Osl.Messaging")));
            await Eventually.Holds(() => Task.FromResult(Asked.All(sink.Metrics.Contains)));
            if (host.Database.Provider == "PostgreSql")
            {
                sink.Spans.ShouldContain(span => span.TraceId == Trace && span.Scope == "Npgsql");
            }
        }

        sink.Spans.ShouldContain(span => span.TraceId == Trace && span.Scope == "Microsoft.AspNetCore");
        sink.Spans.ShouldAllBe(span => !span.Raw.Contains(Secret, StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_collector_that_speaks_grpc_is_told_the_same()
    {
        await using var sink = await OtlpSink.Open();
        await using var host = start([.. Soon, new("OTEL_EXPORTER_OTLP_ENDPOINT", sink.GrpcAddress), new("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")]);

        (await host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl).Send(HttpMethod.Post, "communities", Body, ("traceparent", $"00-{Trace}-00f067aa0ba902b7-01"), ("Idempotency-Key", "dwa"))).Expect(201);

        await Eventually.Holds(() => Task.FromResult(sink.Spans.Any(span => span.TraceId == Trace && span.Scope == "Microsoft.AspNetCore")));
        await Eventually.Holds(() => Task.FromResult(sink.Metrics.Contains("osl.messaging.lag")));
    }

    [DatabaseFact]
    public async Task A_collector_that_is_away_changes_nothing()
    {
        await using var host = start([.. Soon, new("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")]);

        for (var i = 0; i < 10; i++)
        {
            (await host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl).Create("communities", Body)).Expect(201);
        }
    }

    [DatabaseFact]
    public async Task Without_the_variable_there_is_no_exporter()
    {
        await using var host = start([]);

        host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().ShouldAllBe(service => !service.GetType().Name.Contains("Telemetry"));
    }

    private static readonly string[] Asked = ["osl.messaging.lag", "osl.messaging.open", "osl.notifications.oldest_due", "http.server.request.duration"];

    /// <summary>What waits a minute in production is sent at once.</summary>
    private static readonly KeyValuePair<string, string?>[] Soon = [new("OTEL_METRIC_EXPORT_INTERVAL", "500"), new("OTEL_BSP_SCHEDULE_DELAY", "200")];

    private static object Body => new { name = "Nowa Wola", categories = new[] { new { code = "Seniors" } } };
}

public sealed class OtlpTestsOnSqlite() : OtlpTests(settings => new Exporting(settings))
{
    private sealed class Exporting(IEnumerable<KeyValuePair<string, string?>> settings) : SqliteHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => settings;
    }
}

[OnPostgreSql]
public sealed class OtlpTestsOnPostgreSql() : OtlpTests(settings => new Exporting(settings))
{
    private sealed class Exporting(IEnumerable<KeyValuePair<string, string?>> settings) : PostgreSqlHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => settings;
    }
}
