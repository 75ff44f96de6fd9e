namespace Osl.BuildingBlocks.Web;

/// <summary>What an operation is, for the API document, the permission matrix and the architecture tests.</summary>
/// <param name="Message">The command or query behind it.</param>
/// <param name="Permission">The right that it needs; null when it is public, or for what is the caller's own.</param>
/// <param name="IsPublic">Whether it answers without a log-in.</param>
/// <param name="IsCreation">Whether it takes an Idempotency-Key.</param>
/// <param name="IsChange">Whether it takes If-Match.</param>
/// <param name="Statuses">Every status that it can answer.</param>
public sealed record OperationMetadata(Type Message, string? Permission, bool IsPublic, bool IsCreation, bool IsChange, IReadOnlyList<int> Statuses);
