using Osl.Testing.Api;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>Finds the operation that a request asks for.</summary>
internal sealed class OperationPaths(ApiDocument document)
{
    private readonly IReadOnlyList<(Operation Operation, string[] Segments)> operations = [.. document.Operations.Select(operation => (operation, operation.Path.Split('/')))];

    public Operation? OperationOf(HttpRequestMessage request)
    {
        var path = request.RequestUri!.AbsolutePath.Split('/');
        return operations
            .Where(candidate => candidate.Operation.Method == request.Method && Fits(candidate.Segments, path))
            .OrderBy(candidate => candidate.Segments.Count(IsParameter))
            .Select(candidate => candidate.Operation)
            .FirstOrDefault();
    }

    private static bool Fits(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => IsParameter(pair.First) || pair.First == pair.Second);

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
