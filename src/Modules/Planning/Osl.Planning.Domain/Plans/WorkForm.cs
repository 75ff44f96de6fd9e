namespace Osl.Planning.Domain.Plans;

/// <summary>Form of social work, marked in centres that work under the Social Assistance Act (regime OPS).</summary>
internal enum WorkForm
{
    GroupWork,
    CommunityWork,
}
