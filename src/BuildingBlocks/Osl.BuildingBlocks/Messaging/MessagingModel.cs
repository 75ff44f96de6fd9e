using Microsoft.EntityFrameworkCore;

namespace Osl.BuildingBlocks.Messaging;

/// <summary>The tables that every module writes in its own transaction. MessagingDbContext owns them; the modules map them without migrating them.</summary>
internal static class MessagingModel
{
    public const string Schema = "messaging";

    public static void Map(ModelBuilder model, bool owner)
    {
        model.Entity<OutboxMessage>(outbox =>
        {
            outbox.ToTable("outbox", Schema, table => Exclude(table, owner));
            outbox.HasKey(m => m.Seq);
            outbox.Property(m => m.Seq).ValueGeneratedOnAdd();
            outbox.HasIndex(m => m.EventId).IsUnique();
            outbox.HasIndex(m => new { m.StreamId, m.StreamPos }).IsUnique();
            outbox.Property(m => m.Name).HasMaxLength(200);
            outbox.Property(m => m.Traceparent).HasMaxLength(100);
        });

        model.Entity<InboxMessage>(inbox =>
        {
            inbox.ToTable("inbox", Schema, table => Exclude(table, owner));
            inbox.HasKey(m => new { m.Seq, m.Consumer });
            inbox.Property(m => m.Consumer).HasMaxLength(200);
            inbox.Property(m => m.LastError).HasMaxLength(2_000);
            inbox.Property(m => m.SkipReason).HasMaxLength(500);

            // What a claim walks, what holds a stream back, and what an operator looks at: each as small as the backlog, however long the history.
            inbox.HasIndex(m => m.Seq).HasFilter("done_at IS NULL AND parked_at IS NULL").HasDatabaseName("ix_inbox_due");
            inbox.HasIndex(m => new { m.Consumer, m.StreamId, m.StreamPos }).HasFilter("done_at IS NULL").HasDatabaseName("ix_inbox_open");
            inbox.HasIndex(m => new { m.ParkedAt, m.Seq }).HasFilter("done_at IS NULL AND parked_at IS NOT NULL").HasDatabaseName("ix_inbox_parked");
        });

        model.Entity<Subscription>(subscription =>
        {
            subscription.ToTable("subscription", Schema, table => Exclude(table, owner));
            subscription.HasKey(s => new { s.EventName, s.Consumer });
            subscription.Property(s => s.EventName).HasMaxLength(200);
            subscription.Property(s => s.Consumer).HasMaxLength(200);
        });

        model.Entity<IdempotencyRecord>(idempotency =>
        {
            idempotency.ToTable("idempotency_record", Schema, table => Exclude(table, owner));
            idempotency.HasKey(r => r.Id);
            idempotency.Property(r => r.Id).HasMaxLength(64);
            idempotency.Property(r => r.PayloadHash).HasMaxLength(64);
            idempotency.HasIndex(r => r.StoredAt);
        });

        model.Entity<AuditEntry>(audit =>
        {
            audit.ToTable("audit_entry", Schema, table => Exclude(table, owner));
            audit.HasKey(e => e.Id);
            audit.HasIndex(e => new { e.CentreId, e.SubjectId, e.At });
            audit.HasIndex(e => new { e.CentreId, e.At, e.Id });
            audit.Property(e => e.ActorKind).HasMaxLength(20);
            audit.Property(e => e.Operation).HasMaxLength(100);
            audit.Property(e => e.SubjectType).HasMaxLength(100);
            audit.Property(e => e.Reason).HasMaxLength(500);
            audit.Property(e => e.TraceId).HasMaxLength(32);
        });
    }

    private static void Exclude<T>(Microsoft.EntityFrameworkCore.Metadata.Builders.TableBuilder<T> table, bool owner)
        where T : class
    {
        if (!owner)
        {
            table.ExcludeFromMigrations();
        }
    }
}
