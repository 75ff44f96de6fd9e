using Osl.Diagnosis;

namespace Osl.ArchitectureTests.Violations.Rule02;

internal sealed class KnocksAtAnotherDoor
{
    public DiagnosisModule? Door { get; init; }
}

internal sealed class HidesItInALambda
{
    public Func<string> Name { get; } = () => typeof(List<DiagnosisModule[]>).Name;
}

[HidesItInAnAttribute(typeof(DiagnosisModule))]
internal sealed class HidesItInAnAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}
