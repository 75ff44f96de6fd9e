using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.State;

/// <summary>
/// What must hold between the tables at every moment, whatever failed: each version of an aggregate has one audit row, its
/// events stand in the outbox without a gap, and each event was given to every subscriber.
/// </summary>
internal sealed class Agreement
{
    private readonly Ledger ledger;
    private readonly Shape[] roots;
    private readonly string outbox;
    private readonly string inbox;
    private readonly string subscription;
    private readonly string audit;
    private readonly string idempotency;

    private Agreement(Ledger ledger, Shape[] roots, Func<Type, string> table)
    {
        (this.ledger, this.roots) = (ledger, roots);
        outbox = table(typeof(OutboxMessage));
        inbox = table(typeof(InboxMessage));
        subscription = table(typeof(Subscription));
        audit = table(typeof(AuditEntry));
        idempotency = table(typeof(IdempotencyRecord));
    }

    public static Agreement Of(OslHost host, Ledger ledger)
    {
        using var scope = host.Services.CreateScope();
        var contexts = host.Services.GetRequiredService<ModuleContexts>().All.Select(type => (DbContext)scope.ServiceProvider.GetRequiredService(type)).ToList();
        var roots = contexts.SelectMany(context => context.Model.GetEntityTypes()).Where(type => typeof(IAggregateRoot).IsAssignableFrom(type.ClrType)).Select(Shape.Of).ToArray();
        var messaging = contexts.OfType<MessagingDbContext>().Single().Model;
        return new Agreement(ledger, roots, type => NameOf(messaging.FindEntityType(type)!));
    }

    public Task<long> StoredAnswers() => ledger.Count($"SELECT count(*) FROM {idempotency}");

    public Task<long> AuditRows() => ledger.Count($"SELECT count(*) FROM {audit}");

    /// <summary>How often an aggregate was changed, as the audit tells it.</summary>
    public Task<long> Changes(Guid subject) => ledger.Count($"SELECT count(*) FROM {audit} WHERE access = 'Write' AND subject_id = {Text(subject)}");

    /// <summary>How often this was done to it.</summary>
    public Task<long> Done(string operation, Guid subject) => ledger.Count($"SELECT count(*) FROM {audit} WHERE operation = '{operation}' AND access = 'Write' AND subject_id = {Text(subject)}");

    /// <summary>What does not agree; nothing when all is well.</summary>
    /// <param name="kept">Whether every event is still kept; past its time, a clean-up removes what was delivered.</param>
    public async Task<IReadOnlyList<string>> Flaws(bool kept = true)
    {
        var flaws = new List<string>();
        var written = (await ledger.Rows($"SELECT subject_type, subject_id, count(*), count(DISTINCT subject_version), max(subject_version) FROM {audit} WHERE access = 'Write' GROUP BY subject_type, subject_id"))
            .ToDictionary(row => ((string)row[0], Key(row[1])), row => (Rows: Number(row[2]), Versions: Number(row[3]), Last: Number(row[4])));
        var streams = (await ledger.Rows($"SELECT stream_id, count(*), max(stream_pos) FROM {outbox} GROUP BY stream_id"))
            .ToDictionary(row => Key(row[0]), row => (Rows: Number(row[1]), Last: Number(row[2])));
        var positions = new Dictionary<string, long>();
        foreach (var row in await ledger.Rows(string.Join(" UNION ALL ", roots.Select(root => $"SELECT '{root.Name}', {root.Id}, {root.Version}, {root.Position} FROM {root.Table}"))))
        {
            var (name, id, version, position) = ((string)row[0], Key(row[1]), Number(row[2]), Number(row[3]));
            var audited = written.GetValueOrDefault((name, id));
            if (audited != (version, version, version))
            {
                flaws.Add($"{name} {id} is at version {version}, and the audit has {audited}");
            }

            positions[id] = Math.Max(position, positions.GetValueOrDefault(id));
        }

        // A copy has the id of what it copies, and tells nothing itself.
        foreach (var (id, position) in positions.Where(root => kept && streams.GetValueOrDefault(root.Key) != (root.Value, root.Value)))
        {
            flaws.Add($"{id} told {position} events, and the outbox has {streams.GetValueOrDefault(id)}");
        }

        foreach (var row in await ledger.Rows($"SELECT o.seq, o.name, s.consumer FROM {outbox} o JOIN {subscription} s ON s.event_name = o.name WHERE NOT EXISTS (SELECT 1 FROM {inbox} i WHERE i.seq = o.seq AND i.consumer = s.consumer)"))
        {
            flaws.Add($"Event {row[0]} ({row[1]}) was not given to {row[2]}");
        }

        return flaws;
    }

    private string Text(Guid id) => ledger.OnSqlite ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";

    private static long Number(object value) => value is DBNull ? 0 : Convert.ToInt64(value, null);

    private static string Key(object id) => Convert.ToString(id, null)!.ToUpperInvariant();

    private static string NameOf(IEntityType type) => type.GetSchema() is { } schema ? $"\"{schema}\".\"{type.GetTableName()}\"" : $"\"{type.GetTableName()}\"";

    /// <summary>Where the rows of an aggregate root stand.</summary>
    private sealed record Shape(string Name, string Table, string Id, string Version, string Position)
    {
        public static Shape Of(IEntityType type) => new(
            type.ClrType.Name,
            NameOf(type),
            Column(type, "Id"),
            Column(type, nameof(IAggregateRoot.Version)),
            Column(type, nameof(IAggregateRoot.StreamPosition)));

        private static string Column(IEntityType type, string property) => $"\"{type.FindProperty(property)!.GetColumnName()}\"";
    }
}
