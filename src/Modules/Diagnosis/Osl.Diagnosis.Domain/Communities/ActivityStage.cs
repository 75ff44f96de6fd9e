namespace Osl.Diagnosis.Domain.Communities;

/// <summary>How far a community has come in acting by itself; the measure of success is the last stage.</summary>
internal enum ActivityStage
{
    Dormant,
    Awakening,
    Active,
    SelfOrganising,
}
