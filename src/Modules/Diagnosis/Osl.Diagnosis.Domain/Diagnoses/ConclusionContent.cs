using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Diagnoses;

internal sealed record ConclusionContent(
    RecognitionKind Kind,
    string Summary,
    IReadOnlyList<MunicipalityId> MunicipalityIds,
    IReadOnlyList<NeedId> NeedIds);
