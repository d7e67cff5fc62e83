   llllclll
  lnncncnnnl
 llnnlllwnnnl
 ll  l lwwwlll
ll      lllnllll
ll        llllll
 llllllllllllll
