namespace Osl.Diagnosis.Domain.Resources;

/// <summary>What a community can draw on (mapa zasobów).</summary>
internal enum ResourceKind
{
    PersonSkill,
    Organisation,
    Place,
    PublicSpace,
    Tradition,
    Equipment,
}
