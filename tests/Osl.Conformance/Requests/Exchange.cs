using Osl.Conformance.Mutations;
using Osl.Conformance.Running;
using Osl.Testing.Api;

namespace Osl.Conformance.Requests;

/// <summary>A request that was sent and its answer, with what is known of both.</summary>
/// <param name="Number">Which request of the run; the same on both databases.</param>
/// <param name="Expected">The only statuses that are right, where the case knows them.</param>
internal sealed record Exchange(int Number, Operation Operation, string Case, Verdict Verdict, Credential Credential, Draft Draft, Reply Reply, IReadOnlyList<int>? Expected = null)
{
    /// <summary>Whether it still is a request of its operation, and not of another method or place.</summary>
    public bool IsOfItsOperation => Draft.Method == Operation.Method && Matches(Operation.Path, Draft.Path);

    private static bool Matches(string template, string path)
    {
        var (wanted, found) = (template.Split('/'), path.Split('/'));
        return wanted.Length == found.Length && wanted.Zip(found).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 && pair.Second != "%2e%2e" : pair.First == pair.Second);
    }
}
