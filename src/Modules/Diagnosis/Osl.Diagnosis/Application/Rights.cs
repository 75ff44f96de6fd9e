namespace Osl.Diagnosis.Application;

/// <summary>The rights of this module; its door says which roles have them.</summary>
internal static class Rights
{
    public const string ReadCommunities = "diagnosis.communities.read";
    public const string WriteCommunities = "diagnosis.communities.write";
}
