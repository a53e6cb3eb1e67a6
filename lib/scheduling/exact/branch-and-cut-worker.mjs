// HiGHS blocks its thread and may pass its own limits: it runs here, and whoever waits ends the thread.
import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'

const highs = await loadHighs()
const { callbackType, modelStatus, objectiveSense } = highs.constants
parentPort.on('message', (program) => parentPort.postMessage(highs.withModel(toModel(program), (model) => solve(model, program))))

function toModel({ columns, rows, cost, upper, whole, rowStart, column, coefficient, limit, exact }) {
  return {
    numCols: columns,
    numRows: rows,
    sense: objectiveSense.maximize,
    colCost: cost,
    colLower: new Float64Array(columns),
    colUpper: upper,
    rowLower: limit.map((most, i) => (exact[i] ? most : -highs.infinity)),
    rowUpper: limit,
    matrix: { format: 'csr', numRows: rows, numCols: columns, starts: rowStart, indices: column, values: Float64Array.from(coefficient) },
    integrality: Int32Array.from(whole),
  }
}

function solve(model, { start, milliseconds = Infinity }) {
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 })
  if (start) model.setSolution({ colValue: start })
  const last = performance.now() + milliseconds
  let told = Infinity
  model.run({
    [callbackType.mipInterrupt]: (event) => {
      const { data } = event
      if (performance.now() > last) event.interrupt()
      if (data.mip_dual_bound < told) parentPort.postMessage({ bound: (told = data.mip_dual_bound) })
    },
    [callbackType.mipImprovingSolution]: ({ data }) => parentPort.postMessage({ values: data.mip_solution, bound: data.mip_dual_bound }),
  })
  const status = model.getModelStatus()
  if (status === modelStatus.optimal) return { status: 'optimal', values: model.getSolution().colValue, bound: model.getObjectiveValue() }
  return { status: status === modelStatus.infeasible ? 'infeasible' : 'unknown' }
}
