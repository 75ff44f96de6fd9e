using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Osl.Access.Application;
using Osl.Access.Application.Accounts;
using Osl.Access.Domain.Accounts;

namespace Osl.Access.Infrastructure;

/// <summary>
/// Identity's password hasher, at the cost that is set, and never on more than half of the processors at once:
/// a morning of log-ins must not starve everyone else.
/// </summary>
internal sealed class IdentityPasswords : IPasswords, IDisposable
{
    private readonly PasswordHasher<string> hasher;
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lazy<string> nobodys;

    public IdentityPasswords(AccessSettings settings)
    {
        hasher = new PasswordHasher<string>(Options.Create(new PasswordHasherOptions { IterationCount = settings.PasswordIterations }));
        nobodys = new Lazy<string>(() => hasher.HashPassword("", Guid.Empty.ToString()));
        Policy = new PasswordPolicy(settings.MinimumPasswordLength, settings.MaximumPasswordLength, CommonPasswords.All);
    }

    public PasswordPolicy Policy { get; }

    public Task<string> Hash(string password, CancellationToken ct) => Turn(() => hasher.HashPassword("", password), ct);

    public async Task<PasswordCheck> Verify(string? hash, string password, CancellationToken ct)
    {
        var result = await Turn(() => hasher.VerifyHashedPassword("", hash ?? nobodys.Value, password), ct);
        return hash is null ? PasswordCheck.Wrong : result switch
        {
            PasswordVerificationResult.Success => PasswordCheck.Right,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordCheck.RightOfAnOlderCost,
            _ => PasswordCheck.Wrong,
        };
    }

    public void Dispose() => turns.Dispose();

    private async Task<T> Turn<T>(Func<T> work, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        try
        {
            return await Task.Run(work, ct);
        }
        finally
        {
            turns.Release();
        }
    }
}
