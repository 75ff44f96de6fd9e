namespace Osl.Activities.Domain.Forms;

/// <summary>What an animator animates.</summary>
internal enum AnimationSpecialty
{
    Cultural,
    Sport,
    Social,
}
