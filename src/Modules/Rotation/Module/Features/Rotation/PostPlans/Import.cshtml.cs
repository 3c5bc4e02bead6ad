using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Hand in the sheet of needs of a draft round.</summary>
[Authorize("rotation.run")]
internal sealed class ImportModel(ImportDesk<RotationDbContext> desk) : RoundImportPage(desk, "/Rotation/PostPlans", NeedsImport.Kind);
