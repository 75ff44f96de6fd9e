using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Pipeline;

/// <summary>
/// Runs a command in one transaction. Where the caller gave an Idempotency-Key, its first answer is stored with its effect,
/// and a repeat is answered with it; the key belongs to the centre, the credential and the operation.
/// </summary>
internal sealed class TransactionBehaviour<TCommand, TResponse>(UnitsOfWork units, RequestScope scope, TimeProvider clock) : IPipelineBehavior<TCommand, TResponse>
    where TCommand : ICommand<TResponse>
{
    private const int MostAttempts = 10;
    private const int AttemptsBeforeQueueing = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    public async Task<TResponse> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var unit = units.For(typeof(TCommand));
        if (scope.IdempotencyKey is not { } key)
        {
            return await unit.Run(() => next(), null, cancellationToken);
        }

        var id = Hash($"{scope.Centre}|{scope.Actor.CredentialId}|{typeof(TCommand).FullName}|{key}");
        var payload = Hash(JsonSerializer.Serialize(request));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await unit.Run(() => Attempt(attempt), (into, response) => into.Add(Record(id, payload, response)), cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException && unit.Context.Dialect.Classify(failure) is not DatabaseFault.Unavailable)
            {
                // A repeat runs into what its first time did, at the latest into its key; the first answer is then the answer to both.
                unit.Context.ChangeTracker.Clear();
                if (await Earlier(unit.Context, id, payload, cancellationToken) is { } earlier)
                {
                    return earlier;
                }

                // Who creates names no version, so losing to another writer is no reason to refuse: look again at what is there now.
                if (failure is not StaleVersionException)
                {
                    throw;
                }

                if (attempt == MostAttempts)
                {
                    throw new ContendedException();
                }

                await Task.Delay(BackOff.After(attempt, FirstPause, LongestPause), cancellationToken);
            }
        }

        // Whoever has lost a few times stands in line with the others who have, and meets newcomers alone.
        async Task<TResponse> Attempt(int number)
        {
            if (number > AttemptsBeforeQueueing)
            {
                await unit.Context.Dialect.TakeTurn(unit.Context, Line, cancellationToken);
            }

            return await next();
        }
    }

    private long Line => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{scope.Centre}|{typeof(TCommand).FullName}")));

    private IdempotencyRecord Record(string id, string payload, TResponse response) => new()
    {
        Id = id,
        CentreId = scope.Centre?.Value,
        PayloadHash = payload,
        Response = JsonSerializer.Serialize(response),
        StoredAt = clock.GetUtcNow(),
    };

    private static async Task<TResponse?> Earlier(ModuleDbContext context, string id, string payload, CancellationToken ct)
    {
        var earlier = await context.Set<IdempotencyRecord>().AsNoTracking().FirstOrDefaultAsync(record => record.Id == id, ct);
        if (earlier is null)
        {
            return default;
        }

        return earlier.PayloadHash == payload
            ? JsonSerializer.Deserialize<TResponse>(earlier.Response)
            : throw new IdempotencyException();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
