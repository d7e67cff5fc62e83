        lllll      lllll
        llffllllllllffll
      lllffffffssfffffflll
     llffffffffffffffffffll
   lllllffflllfffflllffflllll
   lllllfffffllllllffffflllll
lllllfffflllffllllfflllfffflllll
looonnnnnlfllnlcclnllflnnnnnoool
looonnnnnnnnnnlcclnnnnnnnnnnoool
  llnnnnnnnnnnlcclnnnnnnnnnnll
   lnnnnnnnnnnnnnnnnnnnnnnnnl
   lnnnnnnnnnnnnnnnnnnnnnnnnl
