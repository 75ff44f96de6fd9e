using Osl.BuildingBlocks.Application;

namespace Osl.Diagnosis.Endpoints;

/// <summary>Why something is done.</summary>
internal sealed record ReasonBody(string Reason) : IExample<ReasonBody>
{
    public static ReasonBody Example { get; } = new("Społeczność połączyła się z sąsiednim osiedlem.");
}
