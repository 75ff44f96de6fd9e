using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Messaging;

/// <summary>Owner of the messaging tables: outbox, inbox, subscriptions, idempotency and audit.</summary>
public sealed class MessagingDbContext(DbContextOptions<MessagingDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => MessagingModel.Schema;

    protected override IEnumerable<Assembly> ModelAssemblies => [];

    protected override bool OwnsMessaging => true;
}
