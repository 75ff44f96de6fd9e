using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>Something that all clients change at once, and that knows what may have come of it.</summary>
internal interface IHotThing
{
    /// <summary>One thing that a client does to it; the answer, which must not be a failure of the house.</summary>
    Task<Touched> Touch(ApiClient client, Random random);

    /// <summary>What the clients were told against what is there.</summary>
    Task Settle(Verdict verdict);
}

/// <summary>What a client was told.</summary>
/// <param name="Versioned">Whether it named a version: only then may it be told that it was not the present one.</param>
internal sealed record Touched(ApiAnswer Answer, bool Versioned);
